// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ForeignNotices } from './ForeignNotices';

afterEach(cleanup);

describe('what is said of another program’s database', () => {
  it('names the mapping and says that it is only read', () => {
    render(<ForeignNotices foreign={{ mapping: 'hetionet', notices: [] }} />);
    expect(screen.getByRole('heading', { name: 'About this database' })).toBeTruthy();
    expect(screen.getByText(/shown through the mapping hetionet\. It is only read/)).toBeTruthy();
    expect(screen.queryByLabelText('Statement for the administrator')).toBeNull();
  });

  it('says where the mapping was guessed', () => {
    render(<ForeignNotices foreign={{ mapping: null, notices: [] }} />);
    expect(screen.getByText(/through a mapping that was guessed/)).toBeTruthy();
  });

  it('shows each notice, its statement whole and as text', () => {
    const statement = 'CREATE FULLTEXT INDEX x FOR (n:`<img src=x onerror=alert(1)>`) ON EACH [n.name];';
    render(
      <ForeignNotices
        foreign={{ mapping: 'kgx', notices: [{ text: 'No index.', statement }, { text: 'Only said.' }] }}
      />,
    );
    const shown = screen.getByLabelText('Statement for the administrator');
    expect(shown.textContent).toBe(statement);
    expect(shown.className).toContain('whitespace-pre-wrap');
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('Only said.')).toBeTruthy();
  });

  describe('its statement', () => {
    const statement = 'CREATE FULLTEXT INDEX x FOR (n:`A`) ON EACH [n.name];';
    const shown = () =>
      render(<ForeignNotices foreign={{ mapping: null, notices: [{ text: 'No index.', statement }] }} />);
    const copyIt = () => fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    const clipboard = (writeText: unknown) =>
      Object.defineProperty(navigator, 'clipboard', {
        value: writeText === null ? undefined : { writeText },
        configurable: true,
      });

    it('is copied whole by a button, which says so', async () => {
      const write = vi.fn(async () => undefined);
      clipboard(write);
      shown();
      copyIt();
      expect(await screen.findByText('It is copied.')).toBeTruthy();
      expect(write).toHaveBeenCalledWith(statement);
    });

    it.each([
      ['forbids it', () => Promise.reject(new Error('No.'))],
      ['has no clipboard', null],
    ])('is to be copied by hand where the browser %s', async (_, write) => {
      clipboard(write);
      shown();
      copyIt();
      expect(await screen.findByText(/Select the text and copy it by hand/)).toBeTruthy();
    });
  });
});
