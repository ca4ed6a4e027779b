'use client';
/** What can be done with one concept or line: a sheet on a phone (after a long press), a card beside the picture else. */
import {
  CircleDot,
  Eye,
  EyeOff,
  FileText,
  Group,
  Network,
  Pin,
  PinOff,
  Plus,
  Scissors,
  SquareCheck,
  Trash2,
  Ungroup,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { hubs } from '@/app/messages/hubs';
import { pictureHelp } from '@/app/messages/pictureHelp';
import { limits, nameInSentence } from '@/graph/model';
import { sentence } from '@/graph/answers/sentences';
import { Button } from '@/app/ui/Button';
import { Panel } from '@/app/ui/Panel';
import { startFrom } from '../actions/concepts';
import { changeSpot, expandSpot, openSpot, pinSpot, selectSpot } from '../actions/deeds';
import { closeLeaves, openLeaves } from '../actions/leaves';
import { lineSentence } from '../canvas/spotWords';
import { closable, leavesOf } from '../state/leaves';
import type { DrawnNode, Picture } from '../state/types';
import type { Spot } from '../state/walk';
import { useExplorer } from '../useExplorer';

const words = pictureHelp.actions;

interface Action {
  label: string;
  icon: ReactNode;
  perform: () => void;
}

const icon = { 'aria-hidden': true, size: 18 } as const;

function useActions(
  given: Spot,
  scene: Picture,
): { heading: string; said: string | null; actions: Action[] } {
  const { store, ask } = useExplorer();
  // The line to what is counted has nothing of its own: it is the claims of all.
  const spot: Spot = leavesOf(scene, given.id) === null ? given : { what: 'concept', id: given.id };
  const nodes = new Map(scene.nodes.map((drawn) => [drawn.node.id, drawn]));
  const open = (id: string): Action => ({
    label: words.end(nameOf(nodes.get(id), id)),
    icon: <CircleDot {...icon} />,
    perform: () => openSpot(store, { what: 'concept', id }),
  });
  if (spot.what === 'line') {
    const line = scene.edges.find(({ edge }) => edge.id === spot.id);
    const [subject, object] = [nodes.get(line?.edge.subject ?? ''), nodes.get(line?.edge.object ?? '')];
    if (line === undefined || subject === undefined || object === undefined)
      return { heading: words.line, said: null, actions: [] };
    const evidence = {
      label: words.evidence,
      icon: <FileText {...icon} />,
      perform: () => openSpot(store, spot),
    };
    return {
      heading: words.line,
      said: sentence(line.said, subject.node, object.node),
      actions: [evidence, open(line.edge.subject), open(line.edge.object)],
    };
  }
  const drawn = nodes.get(spot.id);
  const leaves = drawn?.leaves ?? null;
  const more = drawn?.more ?? 0;
  const change = (deed: 'hide' | 'keep' | 'remove', label: string, image: ReactNode): Action => ({
    label,
    icon: image,
    perform: () => changeSpot(store, deed, spot),
  });
  const pin: Action = {
    label: drawn?.pinned === true ? words.unpin : words.pin,
    icon: drawn?.pinned === true ? <PinOff {...icon} /> : <Pin {...icon} />,
    perform: () => pinSpot(store, spot),
  };
  const close = closable(scene, spot.id).map((group): Action => ({
    label: hubs.close(group.out.length, group.kind),
    icon: <Group {...icon} />,
    perform: () => closeLeaves(store, group),
  }));
  if (drawn !== undefined && leaves !== null) {
    const all = leaves.counted.length;
    const line = scene.edges.find(({ edge }) => edge.id === leaves.id);
    return {
      heading: words.concept(nameOf(drawn, spot.id)),
      said: line === undefined ? null : lineSentence(scene, line, leaves.hub),
      actions: [
        {
          label: hubs.showNext(Math.min(limits.expandStep, all), all, leaves.kind),
          icon: <Ungroup {...icon} />,
          perform: () => openLeaves(store, leaves),
        },
        ...close,
        { label: words.selectAll, icon: <SquareCheck {...icon} />, perform: () => selectSpot(store, spot) },
        pin,
        change('hide', words.hide, <EyeOff {...icon} />),
        change('remove', words.remove, <Trash2 {...icon} />),
      ],
    };
  }
  return {
    heading: words.concept(nameOf(drawn, spot.id)),
    said: null,
    actions:
      drawn === undefined
        ? []
        : [
            { label: words.open, icon: <Eye {...icon} />, perform: () => openSpot(store, spot) },
            {
              label: more > 0 ? words.expandMore(more) : words.expand,
              icon: <Plus {...icon} />,
              perform: () => expandSpot(store, ask, spot),
            },
            {
              label: words.start,
              icon: <Network {...icon} />,
              perform: () => void startFrom(store, ask, drawn.node),
            },
            {
              label: drawn.selected ? words.unselect : words.select,
              icon: <SquareCheck {...icon} />,
              perform: () => selectSpot(store, spot),
            },
            ...close,
            pin,
            change('hide', words.hide, <EyeOff {...icon} />),
            change('keep', words.keep, <Scissors {...icon} />),
            change('remove', words.remove, <Trash2 {...icon} />),
          ],
  };
}

const nameOf = (drawn: DrawnNode | undefined, id: string): string =>
  drawn === undefined ? id : nameInSentence(drawn.node);

export function ActionsPanel({ spot, scene, onClose }: { spot: Spot; scene: Picture; onClose: () => void }) {
  const { heading, said, actions } = useActions(spot, scene);
  return (
    <Panel heading={heading} onClose={onClose} place="picture" takesFocus>
      {said === null ? null : <p className="pb-2 text-sm text-soft">{said}</p>}
      <ul className="-mx-1.5">
        {actions.map(({ label, icon: image, perform }) => (
          <li key={label}>
            <Button
              look="quiet"
              className="w-full justify-start gap-3 text-left text-ink"
              onClick={() => {
                onClose();
                perform();
              }}
            >
              {image}
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
