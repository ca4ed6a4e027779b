import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { aView } from './fixtures';
import { deleteView, keepView, parseSaved, renameView, savedName, writeSaved } from './savedViews';
import { isViewFile, readViewFile, writeViewFile } from './viewFile';
import { text } from '@/app/messages/en';

const one = { name: 'one', saved: '2026-01-02T03:04:05.000Z', view: aView(['a']) };
const two = { ...one, name: 'two', view: aView(['b'], { trail: ['b'] }) };

describe('views kept in the browser', () => {
  it('come back as they were', () => {
    expect(parseSaved(writeSaved([one, two]))).toEqual({ status: 'read', views: [one, two] });
    expect(parseSaved(null)).toEqual({ status: 'read', views: [] });
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '[1]'],
    ['a later version', '{"version":2,"views":[]}'],
    ['an entry without a view', '{"version":1,"views":[{"name":"x","saved":"2026-01-02T03:04:05Z"}]}'],
    ['a date that is none', writeSaved([{ ...one, saved: 'yesterday' }])],
    ['a name that is too long', writeSaved([{ ...one, name: 'x'.repeat(limits.savedName + 1) }])],
  ])('that are %s cannot be read', (_, content) => {
    expect(parseSaved(content)).toEqual({ status: 'broken' });
  });

  it('are kept first, renamed and deleted, each name once', () => {
    expect(keepView([one], two)).toEqual([two, one]);
    expect(keepView([one, two], { ...two, view: one.view })).toEqual([{ ...two, view: one.view }, one]);
    expect(renameView([one, two], 'one', 'three')?.map(({ name }) => name)).toEqual(['three', 'two']);
    expect(renameView([one, two], 'one', 'two')).toBeNull();
    expect(renameView([one, two], 'one', 'one')).toEqual([one, two]);
    expect(deleteView([one, two], 'one')).toEqual([two]);
  });

  it('have names without white space around them, of bounded length', () => {
    expect(savedName('  my legs ')).toBe('my legs');
    expect(savedName(' \n ')).toBe('');
    expect(savedName('x'.repeat(500))).toHaveLength(limits.savedName);
  });
});

describe('views as a file', () => {
  it('come back as they were, and are told from other JSON by their beginning', () => {
    const file = writeViewFile([one.view, two.view]);
    expect(isViewFile(file)).toBe(true);
    expect(isViewFile(`\uFEFF\n{ "etiographView" : 1`)).toBe(true);
    expect(isViewFile('{"format":"etiograph","etiographView":1}')).toBe(false);
    expect(readViewFile(file)).toEqual({ status: 'read', views: [one.view, two.view] });
  });

  it.each([
    ['cut', writeViewFile([one.view]).slice(0, -5), text.failures.view.broken],
    ['empty', writeViewFile([]), text.failures.view.broken],
    ['newer', '{"etiographView":2,"views":[]}', text.failures.view.newer],
    ['hostile', '{"etiographView":1,"views":[{"c":1,"n":"x"}]}', text.failures.view.broken],
  ])('that are %s are refused with a sentence', (_, content, message) => {
    expect(readViewFile(content)).toEqual({ status: 'refused', message });
  });
});
