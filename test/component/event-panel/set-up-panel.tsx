import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EventPanel, type EventPanelProps } from '#explore/event/EventPanel.tsx';
import type { Claim, Place, SharedSentence, Speaker, Tension } from '#model/corpus.ts';
import { day } from '#model/day.ts';
import { claimOf, detailsOf, sourceOf } from '../../unit/explore/event/event-of.ts';
import { chronology } from '../../fixtures/records.ts';

const SOURCES = [sourceOf('a', 1), sourceOf('b', 4), sourceOf('c', 9)];
const IDS = ['before', 'event', 'after'];

const DAYS = [16_709, 16_711, 16_714].map(day);

export const CHRONOLOGY = chronology(
  DAYS.map((each, index) => {
    const id = IDS[index] ?? '';
    return { id, title: `Title of ${id}`, reading: 'day', earliest: each, latest: each };
  }),
  {
    span: { first: day(16_709), last: day(16_739) },
    sources: SOURCES,
    storylines: [
      { id: 'line', title: 'What was hit?', sentence: '', events: [2, 1] },
      { id: 'other', title: 'Not this one', sentence: '', events: [0] },
    ],
  },
);

function speaker(id: string, name: string, institution = id): readonly [string, Speaker] {
  return [id, { id, name, institution, party: null, titles: [], spellings: [], anonymous: false }];
}

function place(id: string, name: string, note: string | null = null): readonly [string, Place] {
  return [id, { id, name, spellings: [], lat: null, lon: null, precision: 'city', certainty: 'certain', note }];
}

export function quote(source: string, exact: string, start = 0) {
  return { source, exact, prefix: '', suffix: '', start, end: start + exact.length };
}

export function panel(
  claims: readonly Claim[],
  props: Partial<EventPanelProps> = {},
  tensions: readonly Tension[] = [],
  sharedSentences: readonly SharedSentence[] = [],
) {
  return (
    <EventPanel
      chronology={CHRONOLOGY}
      index={1}
      details={detailsOf(claims)}
      records={{
        events: [],
        speakers: new Map([
          speaker('ministry', 'The ministry'),
          speaker('spokesman', 'A. Spokesman', 'ministry'),
          speaker('wire', 'The Wire'),
        ]),
        occasions: new Map([
          [
            'briefing',
            { id: 'briefing', title: 'A briefing', speakers: [], day: claimOf('x', 'b').said, venue: null, note: null },
          ],
          [
            'hearing',
            {
              id: 'hearing',
              title: 'A hearing',
              speakers: [],
              day: claimOf('x', 'b').said,
              venue: 'the town hall',
              note: 'About the hearing.',
            },
          ],
        ]),
        places: new Map([place('north', 'North'), place('south', 'South'), place('west', 'West', 'About the place.')]),
        parties: new Map(),
        sharedSentences,
        measures: new Map([['things', { id: 'things', label: 'things hit', definition: '' }]]),
        tensions,
      }}
      previous={0}
      next={2}
      openPassages={[]}
      hrefOfEvent={(event) => `/event/${event}/`}
      hrefOfPassage={(passage) => `?p=${passage}`}
      hrefOfSource={(source) => `/source/${source}/`}
      hrefOfComparison={(id) => `/compare/${id}/`}
      {...props}
    />
  );
}

export function setup(...args: Parameters<typeof panel>) {
  render(panel(...args));
  return {
    user: userEvent.setup(),
    headings: () => screen.getAllByRole('heading').map((each) => `${each.tagName} ${each.textContent}`),
    differing: () =>
      [...(document.querySelector('dl[aria-label="What differs"]')?.children ?? [])].map((each) => {
        const said = [...each.querySelectorAll('li')].map(({ textContent }) => textContent);
        return `${each.querySelector('dt')?.textContent}: ${said.join('; ')}`;
      }),
    sourceOf: (label: string) => {
      const item = screen.getByRole('link', { name: new RegExp(label) }).closest('li');
      if (!item) throw new Error(`No source ${label}`);
      return within(item);
    },
  };
}

export function tensionOf(id: string, claims: readonly string[]): Tension {
  return {
    id,
    title: `Tension ${id}`,
    sentence: 'They cannot both be counted.',
    claims,
    note: null,
    passages: [
      { ...quote('b', 'these words'), id: 'b:t0-11' },
      { ...quote('c', 'those words'), id: 'c:t0-11' },
    ],
  };
}
