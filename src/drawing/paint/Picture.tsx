import type { ComponentPropsWithRef } from 'react';

import { em } from '#base/em.ts';

export interface PictureProps extends Omit<ComponentPropsWithRef<'svg'>, 'viewBox'> {
  /** `picture`, among others. */
  readonly className: string;
  /** In pixels of its layout. */
  readonly width: number;
  readonly height: number;
}

/** A drawing as large as its layout has it, and larger where the reader has larger text. */
export function Picture({ width, height, ...props }: PictureProps) {
  return <svg {...props} width={em(width)} height={em(height)} viewBox={`0 0 ${width} ${height}`} />;
}
