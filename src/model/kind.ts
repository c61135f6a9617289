/** A kind of event, as a corpus defines it. `label` is fit to stand within a sentence. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  /** What is of this kind, in a sentence. */
  readonly definition: string;
}
