import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

import { engine } from '#app/search/found.ts';
import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { suggestionsFor, withSuggestion } from '#model/search/fields/suggestions.ts';

export interface SuggestionsProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

const LIST = 'search-values';
const optionId = (index: number) => `${LIST}-${index}`;

/**
 * The values that a field can have, while one is typed after its colon: a list box of the field,
 * chosen from by the arrow keys and Enter, or by a press.
 */
export function Suggestions({ field, words, onWords }: SuggestionsProps) {
  const { value: known } = useDelivery(engine);
  const { value: chronology } = useDelivery(timeline);
  const labels = known && chronology ? suggestionsFor(words, chronology, known.names) : [];
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const listed = labels.length > 0 && dismissed !== words;

  const choose = (label: string) => {
    setActive(-1);
    onWords(withSuggestion(words, label));
    field.current?.focus();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!listed || event.isComposing) return;
    const label = labels[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % labels.length);
    else if (event.key === 'ArrowUp') setActive((active <= 0 ? labels.length : active) - 1);
    else if (event.key === 'Enter' && label !== undefined) choose(label);
    else if (event.key === 'Escape') setDismissed(words);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const input = field.current;
    const press = (event: KeyboardEvent) => onKey(event);
    input?.addEventListener('keydown', press);
    return () => input?.removeEventListener('keydown', press);
  }, [field]);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const say = (name: string, value: string | null) =>
      value === null ? input.removeAttribute(name) : input.setAttribute(name, value);
    say('role', listed ? 'combobox' : null);
    say('aria-expanded', listed ? 'true' : null);
    say('aria-autocomplete', listed ? 'list' : null);
    say('aria-controls', listed ? LIST : null);
    say('aria-activedescendant', listed && active >= 0 ? optionId(active) : null);
  }, [field, listed, active]);

  if (!listed) return null;
  return (
    <div id={LIST} role="listbox" aria-label="Values of this field" className="mb-2 border-b border-rule pb-2 text-xs">
      {labels.map((label, index) => (
        <div
          key={label}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="min-h-6 cursor-pointer px-1 py-0.5 hover:bg-raised"
          // The field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(label);
          }}
        >
          {label}
        </div>
      ))}
    </div>
  );
}
