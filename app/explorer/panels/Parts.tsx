'use client';
/** Text, picture and table: which are seen, side by side or one at a time. */
import dynamic from 'next/dynamic';
import { text } from '@/app/messages/en';
import type { CanvasControls } from '../canvas/types';
import { viewOf } from '../state/explorer';
import { choosePart, show } from '../state/show';
import { useExplorer, useExplorerState } from '../useExplorer';
import { AnswerPanel, useNothingYet, type Screen } from './AnswerPanel';
import { PartSwitch } from './PartSwitch';
import { PictureArea } from './PictureArea';
import { StandingLine } from './StandingLine';

const TablePane = dynamic(() => import('./table/TablePane').then((module) => module.TablePane), {
  ssr: false,
});
const ReplayBar = dynamic(() => import('./history/ReplayBar').then((module) => module.ReplayBar), {
  ssr: false,
});

/** Whether a phone and a wide window show a part. */
const areaOf = (phone: boolean, desk: boolean) =>
  `${phone ? 'flex' : 'hidden'} ${desk ? 'md:flex' : 'md:hidden'}`;

/** On a phone one of them; where there is nothing yet, the ways to bring it in alone. */
export function Parts({
  screen,
  onControls,
}: {
  screen: Screen;
  onControls: (made: CanvasControls) => void;
}) {
  const nothingYet = useNothingYet(screen);
  const replays = useExplorerState((state) => state.replay !== null);
  const { store } = useExplorer();
  const chosen = useExplorerState((state) => viewOf(state).part);
  // Steps are shown on the picture, until somebody chooses otherwise.
  const part = nothingYet ? 'list' : (chosen ?? (replays ? 'picture' : 'list'));
  const beside = nothingYet ? '' : 'md:w-[23rem] md:shrink-0 md:border-r md:border-line xl:w-[30rem]';
  return (
    <>
      <StandingLine standing={screen.standing}>
        {nothingYet ? null : <PartSwitch part={part} onChange={(next) => show(store, choosePart(next))} />}
      </StandingLine>
      {/* A phone hides the text, and the heading that is in it. */}
      {part === 'list' ? null : <h1 className="sr-only md:hidden">{text.first.heading}</h1>}
      {replays ? <ReplayBar /> : null}
      <div className="flex min-h-0 flex-1">
        <div
          id="answer"
          tabIndex={-1}
          role="region"
          aria-label={text.details.region}
          className={`relative w-full overflow-y-auto outline-none md:block ${beside} ${part === 'list' ? '' : 'hidden'}`}
        >
          <AnswerPanel screen={screen} />
        </div>
        {nothingYet ? null : (
          <div className={`min-w-0 flex-1 flex-col md:flex ${part === 'list' ? 'hidden' : 'flex'}`}>
            <div
              className={`min-h-0 flex-1 flex-col short:min-h-72 ${areaOf(part === 'picture', part !== 'table')}`}
            >
              <PictureArea onControls={onControls} />
            </div>
            {part === 'both' || part === 'table' ? (
              <div className="flex min-h-0 flex-1 flex-col border-t border-line md:border-strong short:min-h-72">
                <TablePane />
              </div>
            ) : null}
          </div>
        )}
      </div>
    </>
  );
}
