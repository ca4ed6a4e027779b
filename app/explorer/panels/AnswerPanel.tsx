'use client';
/** The text beside the picture: what is asked, then what is said, then on what it rests. */
import dynamic from 'next/dynamic';
import { text } from '@/app/messages/en';
import type { FirstScreen } from '../firstScreen';
import { subjectOf } from '../state/subject';
import { viewOf } from '../state/explorer';
import { useExplorerState } from '../useExplorer';
import { MoreToAsk } from './asked/MoreToAsk';
import { OpenQuestion } from './asked/OpenQuestion';
import { ConceptDetails } from './ConceptDetails';
import { LensStrip } from './LensStrip';
import { Overview } from './Overview';
import { OverlayStrip } from './OverlayStrip';
import { Questions } from './Questions';
import { SeveralDetails } from './SeveralDetails';
import { StatusLine } from './StatusLine';

/** No first screen shows evidence: it loads with the first line that is opened. */
const LineDetails = dynamic(() => import('./LineDetails').then((module) => module.LineDetails));

/** Questions that a reader puts together load when the first is opened. */
const AskedPanel = dynamic(() => import('./asked/AskedPanel').then((module) => module.AskedPanel));

export type Screen = Exclude<FirstScreen, { status: 'unavailable' }>;

const EmptyStart = dynamic(() => import('./EmptyStart').then((module) => module.EmptyStart));
const ForeignNotices = dynamic(() => import('./ForeignNotices').then((module) => module.ForeignNotices));

/** The id of what is said, after the questions: where the link to skip to the answer leads. */
export const said = 'said';

function Subject({ screen }: { screen: Screen }) {
  const view = useExplorerState(viewOf);
  const subject = subjectOf(view);
  switch (subject.what) {
    case 'concept':
      return <ConceptDetails id={subject.id} />;
    case 'line':
      return <LineDetails id={subject.id} />;
    case 'several':
      return <SeveralDetails ids={subject.ids} />;
    case 'asked':
      return <AskedPanel asked={subject.asked} />;
    case 'nothing':
      return screen.status === 'overview' ? (
        <>
          <Overview kinds={screen.kinds} />
          {screen.foreign === null ? null : <ForeignNotices foreign={screen.foreign} />}
        </>
      ) : (
        <p className="text-sm text-soft">{text.canvas.empty}</p>
      );
  }
}

/** A graph that holds nothing, with no files on top of it either. */
export function useNothingYet(screen: Screen): boolean {
  const overlay = useExplorerState((state) => state.overlay.status);
  return screen.status === 'empty' && overlay === 'none';
}

export function AnswerPanel({ screen }: { screen: Screen }) {
  const nothingYet = useNothingYet(screen);
  if (nothingYet)
    return (
      <div id={said} tabIndex={-1} className="space-y-5 px-4 py-5 outline-none md:px-6">
        <StatusLine />
        <EmptyStart />
      </div>
    );
  return (
    <div className="space-y-5 px-4 py-5 md:px-6">
      <div className="space-y-3">
        <h1 className="text-sm font-medium text-soft">
          {screen.status === 'empty' ? text.first.empty : text.first.heading}
        </h1>
        {screen.questions.length === 0 ? null : <Questions questions={screen.questions} />}
        <MoreToAsk />
      </div>
      <StatusLine />
      <OverlayStrip />
      <LensStrip />
      <div id={said} tabIndex={-1} className="space-y-5 outline-none">
        <OpenQuestion />
        <Subject screen={screen} />
      </div>
      <footer className="border-t border-line pt-4 text-xs leading-relaxed text-soft">{text.informs}</footer>
    </div>
  );
}
