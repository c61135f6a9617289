/**
 * Stands unseen behind all that a moving layer holds, and further to either side than most of it
 * reaches. Browsers gather the parts of a drawing in one layer as long as that adds little empty
 * ground. Here all of it is given, where there would be a layer for every other mark, and each of
 * them costs every frame.
 */
export function LayerGround() {
  return <rect className="pointer-events-none fill-transparent" x="-100%" width="300%" height="100%" />;
}
