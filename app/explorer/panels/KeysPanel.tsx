'use client';
/** The keys of the picture, in words, and the switch that takes them away (WCAG 2.1.4). */
import { Fragment } from 'react';
import { pictureHelp as words } from '@/app/messages/pictureHelp';
import { Panel } from '@/app/ui/Panel';
import { Toggle } from '@/app/ui/Toggle';
import { chooseCanvasKeys } from '../actions/canvasKeys';
import { keyTable, type KeyRow } from '../canvas/keyMap';
import { useExplorer, useExplorerState } from '../useExplorer';

function Keys({ row }: { row: KeyRow }) {
  const keys = keyTable.filter((entry) => entry.row === row && entry.unlisted !== true);
  return keys.map(({ key, shift }, index) => (
    <Fragment key={key}>
      {index === 0 ? null : ' '}
      {shift === true && index === 0 ? <Cap shown={words.shift} /> : null}
      {shift === true && index === 0 ? ' ' : null}
      <Cap shown={words.names[key] ?? key} spoken={words.spoken[key]} />
    </Fragment>
  ));
}

function Cap({ shown, spoken }: { shown: string; spoken?: string | undefined }) {
  return (
    <kbd className="inline-block min-w-6 rounded border border-b-2 border-strong bg-sunken px-1.5 text-center font-sans text-xs leading-5 text-ink">
      {spoken === undefined ? (
        shown
      ) : (
        <>
          <span aria-hidden>{shown}</span>
          <span className="sr-only">{spoken}</span>
        </>
      )}
    </kbd>
  );
}

export function KeysPanel({ onClose }: { onClose: () => void }) {
  const { store } = useExplorer();
  const on = useExplorerState((state) => state.canvasKeys);
  return (
    <Panel heading={words.heading} onClose={onClose} place="picture" takesFocus>
      <div className="space-y-3">
        <Toggle checked={on} onChange={(next) => chooseCanvasKeys(store, next)}>
          <span className="font-medium">{words.switch}</span>
        </Toggle>
        <p className="text-xs leading-relaxed text-soft">{on ? words.intro : words.off}</p>
        <table className={`w-full text-sm ${on ? '' : 'opacity-60'}`}>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.keys}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          {words.groups.map(({ heading, rows }) => (
            <tbody key={heading}>
              <tr>
                <th
                  colSpan={2}
                  scope="colgroup"
                  className="pt-4 pb-1.5 text-left text-xs font-semibold text-soft"
                >
                  {heading}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row} className="border-t border-line align-baseline">
                  <td className="w-28 py-1.5 pr-3">
                    <Keys row={row} />
                  </td>
                  <td className="py-1.5 leading-snug">{words.rows[row]}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Panel>
  );
}
