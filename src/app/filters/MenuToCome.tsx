import { type ReactNode, useState } from 'react';

import { Fault } from '#app/start/Fault.tsx';
import { Part } from '#app/start/Part.tsx';
import { type ProgramPart, usePart } from '#app/start/program-part.ts';
import { FilterMenu } from '#explore/FilterMenu.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface MenuToComeProps<Doors> {
  readonly label: ReactNode;
  readonly size: string;
  /** The part of the program that what it holds is in. */
  readonly part: ProgramPart<Doors>;
  /** What it holds, which is drawn anew when this changes. */
  readonly of: unknown;
  readonly children: (doors: Doors, close: () => void) => ReactNode;
}

/** A menu; what it holds is there once it is open. */
export function MenuToCome<Doors>({ label, size, part, of, children }: MenuToComeProps<Doors>) {
  const [open, setOpen] = useState(false);
  const { doors, error } = usePart(part, open);
  return (
    <FilterMenu label={label} size={size} open={open} onOpen={setOpen}>
      {!open ? null : error ? (
        <Fault error={error} />
      ) : doors ? (
        <Part of={of}>{children(doors, () => setOpen(false))}</Part>
      ) : (
        <Skeleton lines={8} label="Loading what can be chosen" />
      )}
    </FilterMenu>
  );
}
