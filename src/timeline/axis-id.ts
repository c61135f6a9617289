/** The id of the axis's element, to which a link leads. */
export const AXIS_ID = 'axis';
