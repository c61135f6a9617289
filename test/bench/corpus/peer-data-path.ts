/** Where the pages of the peers find the events. */
export const PEER_DATA_PATH = 'bench-data/events.json';
