import { capital } from '#base/capital.ts';
import { eventOrders } from '#explore/event/layout/event-order.ts';
import type { Chronology } from '#model/chronology.ts';
import type { ToldOrder } from '#model/details.ts';
import { sourceById } from '#model/source-by-id.ts';

export interface OrderToldProps {
  readonly told: readonly ToldOrder[];
  readonly chronology: Chronology;
  readonly hrefOfEvent: (event: string) => string;
}

/**
 * What came before the event and after it, in the words of the sources that say so; where they
 * differ, that they do.
 */
export function OrderTold({ told, chronology, hrefOfEvent }: OrderToldProps) {
  const orders = eventOrders(told, chronology);
  if (orders.length === 0) return null;
  const letterOf = (source: string) => sourceById(chronology.sources, source)?.letter ?? source;
  return (
    <ul aria-label="Order in time" className="grid gap-1 text-xs">
      {orders.map(({ event, title, told: about, differs }) => (
        <li key={event}>
          {about.map(({ relation, source, words }, index) => (
            <span key={`${source} ${words.start} ${relation}`}>
              {index === 0 ? capital(relation) : `, ${relation}`}
              {index === 0 && (
                <>
                  {' '}
                  <a href={hrefOfEvent(event)} data-lights={event} className="text-link">
                    <bdi>{title}</bdi>
                  </a>
                </>
              )}{' '}
              <span className="font-serif">
                (“<bdi>{words.exact}</bdi>”,{' '}
              </span>
              {letterOf(source)})
            </span>
          ))}
          {differs && <strong className="font-semibold text-accent">. Sources differ on the order.</strong>}
        </li>
      ))}
    </ul>
  );
}
