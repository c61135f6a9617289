export interface WordChoiceProps<Value extends string> {
  /** What is chosen, before the words. */
  readonly label: string;
  /** The words, by what they stand for. */
  readonly words: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few words, which stand in a row. */
export function WordChoice<Value extends string>(props: WordChoiceProps<Value>) {
  const { label, words, values, chosen, onChoose } = props;
  return (
    <div role="group" aria-label={label} className="word-choice flex gap-1 text-xs text-muted">
      <span className="self-center">{label}</span>
      {values.map((value) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {words[value]}
        </button>
      ))}
    </div>
  );
}
