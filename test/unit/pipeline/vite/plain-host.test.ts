import { describe, expect, it } from 'vitest';

import { answerAs, type Lookup } from '#pipeline/vite/plain-host.ts';

const FILES = ['index.html', '404.html', 'event/x/index.html', 'data/events.csv', 'assets/a b.json'];

const lookup: Lookup = (path) => {
  if (FILES.includes(path)) return 'file';
  return FILES.some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'nothing';
};

describe('answerAs', () => {
  it.each([
    ['/', 'pass'],
    ['/?source=a', 'pass'],
    ['/index.html', 'pass'],
    ['/event/x/', 'pass'],
    ['/event/x/?a=1', 'pass'],
    ['/data/events.csv', 'pass'],
    ['/assets/a%20b.json', 'pass'],
    ['/event/x', '/event/x/'],
    ['/event/x?a=1&b=/', '/event/x/?a=1&b=/'],
    ['/event/', 'not-found'],
    ['/event', 'not-found'],
    ['/event/y/', 'not-found'],
    ['/data/events.csv/', 'not-found'],
    ['/nothing', 'not-found'],
    ['/%', 'not-found'],
    ['/event/%2e%2e/index.html', 'not-found'],
    ['//example.org/', 'not-found'],
    ['//event/x', 'not-found'],
    ['/event//x', 'not-found'],
    ['/event%2Fx', 'not-found'],
    ['/event%5Cx', 'not-found'],
    ['/event/%78?to=é\n', '/event/x/?to=%E9%0A'],
  ])('%s', (address, expected) => {
    const answer = answerAs(address, '/', lookup);
    expect(answer.kind === 'redirect' ? answer.to : answer.kind).toBe(expected);
  });

  it('looks below the base only', () => {
    expect(answerAs('/site/event/x', '/site/', lookup)).toEqual({ kind: 'redirect', to: '/site/event/x/' });
    expect(answerAs('/site/nothing', '/site/', lookup)).toEqual({ kind: 'not-found' });
    expect(answerAs('/event/x', '/site/', lookup)).toEqual({ kind: 'not-found' });
    expect(answerAs('/?a=1', '/site/', lookup)).toEqual({ kind: 'redirect', to: '/site/?a=1' });
    expect(answerAs('/site?a=1', '/site/', lookup)).toEqual({ kind: 'redirect', to: '/site/?a=1' });
  });
});
