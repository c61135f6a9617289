import { expect, test } from 'vitest';
import { parse } from 'valibot';

import { chooseStep, type Surroundings } from '../../monkey/choose-step.ts';
import { diceOf } from '../../monkey/dice.ts';
import { printStep } from '../../monkey/print-step.ts';
import { replaySchema, type Step } from '../../monkey/step.ts';
import { targetOf } from './sights.ts';

const marks = Array.from({ length: 99 }, (_, at) => targetOf('link', `Mark ${at}`, 'group “Marks”'));
const around: Surroundings = {
  targets: [...marks, targetOf('button', 'Fit'), targetOf('select', 'Theme'), targetOf('field', 'Words')],
  areas: ['window', 'axis'],
  doors: [['/'], ['/event/a/', '/event/b/']],
  widths: [1440, 390],
  height: 900,
};

const stepsOf = (where: Surroundings, count = 1_500): readonly Step[] =>
  Array.from({ length: count }, (_, at) => chooseStep(diceOf(1, 0, at), where));

test('takes each kind of step in its time, the same with the same dice', () => {
  const steps = stepsOf(around);
  expect(steps).toEqual(stepsOf(around));
  expect(new Set(steps.map((step) => step.do))).toEqual(
    new Set(['click', 'press', 'choose', 'go', 'reload', 'wheel', 'drag', 'point', 'open', 'resize', 'type']),
  );
});

test('many marks do not hide a button', () => {
  const clicked = stepsOf(around).flatMap((step) => (step.do === 'click' ? [step.on.name] : []));
  const onFit = clicked.filter((name) => name === 'Fit').length;
  expect(onFit).toBeGreaterThan(clicked.length / 5);
});

test('acts only on what is there', () => {
  const bare = stepsOf({ ...around, targets: [targetOf('select', 'Theme')], areas: ['window'] });
  for (const step of bare) {
    expect(['click', 'type']).not.toContain(step.do);
    if ('area' in step) expect(step.area).toBe('window');
    if ('on' in step) expect(step.on.name).toBe('Theme');
  }
});

test('each step can be written down, read again and told', () => {
  const steps = [...stepsOf(around, 300)];
  const read = parse(replaySchema, JSON.parse(JSON.stringify({ width: 1440, steps })));
  expect(read.steps).toEqual(steps);
  for (const step of steps) expect(printStep(step)).toMatch(/^\w.*\w|”/);
});
