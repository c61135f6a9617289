import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getTheme, restoreTheme, setTheme, subscribeToTheme } from '#app/settings/theme.ts';
import { ThemeSwitch } from '#app/settings/ThemeSwitch.tsx';

/** A storage that remembers in vain, as in a frame that is sandboxed. */
function closeStorage() {
  const closed = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
}

beforeEach(() => {
  delete document.documentElement.dataset['theme'];
  localStorage.clear();
});

describe('the theme', () => {
  it('is the device’s until one is chosen', () => {
    expect(getTheme()).toBe('system');
    document.documentElement.dataset['theme'] = 'purple';
    expect(getTheme()).toBe('system');
  });

  it('is kept on the device, and forgotten with the choice', () => {
    setTheme('dark');
    expect([getTheme(), localStorage.getItem('theme')]).toEqual(['dark', 'dark']);
    setTheme('system');
    expect([getTheme(), localStorage.getItem('theme')]).toEqual(['system', null]);
  });

  it('that is kept is taken up again, if it is one and storage is open', () => {
    for (const [kept, theme] of [
      ['dark', 'dark'],
      ['purple', 'dark'],
      ['light', 'light'],
    ] as const) {
      localStorage.setItem('theme', kept);
      restoreTheme();
      expect(getTheme()).toBe(theme);
    }
    closeStorage();
    restoreTheme();
    expect(getTheme()).toBe('light');
  });

  it('lasts as long as the page where storage is closed', () => {
    closeStorage();
    setTheme('light');
    expect(getTheme()).toBe('light');
    setTheme('system');
    expect(getTheme()).toBe('system');
  });

  it('tells each listener of a change, until it stops listening', () => {
    const [one, other] = [vi.fn(), vi.fn()];
    const stop = subscribeToTheme(one);
    const stopOther = subscribeToTheme(other);
    setTheme('dark');
    stop();
    setTheme('light');
    stopOther();
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
  });

  it('is chosen by a switch that shows it', async () => {
    closeStorage();
    render(<ThemeSwitch />);
    const choice = screen.getByRole('combobox', { name: 'Theme' });
    expect(choice).toHaveValue('system');
    await userEvent.setup().selectOptions(choice, 'Dark');
    expect(choice).toHaveValue('dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  });
});
