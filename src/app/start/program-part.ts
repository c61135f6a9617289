import { LoadError } from '#app/data/load.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { createDelivery, type Delivery } from '#base/delivery.ts';
import { errorOf } from '#base/error-of.ts';

/**
 * A part of the program that is a file of its own, fetched when it is wanted; `load` throws a
 * `LoadError`.
 */
export type ProgramPart<Doors> = Delivery<Doors>;

/**
 * The part that `bring` imports. A host may answer with an empty file or another one, so it must
 * have these doors, all of them functions.
 */
export function programPart<Doors extends object>(
  name: string,
  bring: () => Promise<Doors>,
  doors: readonly (keyof Doors)[],
): ProgramPart<Doors> {
  return createDelivery(async () => {
    try {
      const brought = await bring();
      if (!doors.every((door) => typeof brought[door] === 'function'))
        throw new Error('Another file came in its place.');
      return brought;
    } catch (cause) {
      throw new LoadError('part', name, errorOf(cause).message, { cause });
    }
  });
}

/** What a part of the program exports, once it is here. */
export function usePart<Doors>(part: ProgramPart<Doors>, wanted = true) {
  const { value, error } = useDelivery(part, wanted);
  return { doors: value, error };
}
