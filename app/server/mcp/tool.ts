/** What a tool is: schemas for what goes in and comes out, and a question to the graph, answered as data and as text. */
import type { PathsAnswer, PathsQuestion } from '@/graph/answers/paths/paths';
import type { RankAnswer, RankRequest } from '@/graph/answers/rank/ranker';
import type { Teller } from '@/graph/answers/told/teller';
import { notesOf } from '@/graph/answers/told/notes';
import { endTexts } from '@/graph/answers/told/text';
import type { ToldSource } from '@/graph/answers/told/sources';
import type { GraphFilter, GraphStore } from '@/graph/store/types';
import { z } from 'zod';
import { parse } from '../read/parse';

/** What tools ask. */
export interface ToolAsk {
  /** @throws GraphError `unavailable` with what to do */
  store(): Promise<GraphStore>;
  rank(request: RankRequest): Promise<RankAnswer>;
  paths(question: PathsQuestion): Promise<PathsAnswer>;
}

export interface ToolAnswer {
  /** As the tool's `outputSchema` has it. */
  data: Record<string, unknown>;
  text: string;
}

/** A tool as the protocol lists it, and how it is called. */
export interface Tool {
  name: string;
  title: string;
  about: string;
  inputSchema: JsonObject;
  outputSchema: JsonObject;
  /** @throws GraphError `bad_input` where the arguments do not fit, and as the question fails */
  call(given: unknown, ask: ToolAsk): Promise<ToolAnswer>;
}
export type JsonObject = Record<string, unknown> & { type: 'object' };

interface ToolParts<I extends z.ZodObject, O extends z.ZodObject> {
  name: string;
  title: string;
  about: string;
  input: I;
  output: O;
  answer(asked: z.output<I>, ask: ToolAsk): Promise<{ data: z.input<O>; texts: string[] }>;
}

const schemaOf = (schema: z.ZodObject, io: 'input' | 'output'): JsonObject => ({
  // What an answer repeats is described once: a list of tools is read by a model, and every word of it costs.
  ...z.toJSONSchema(schema, { io, target: 'draft-7', reused: io === 'output' ? 'ref' : 'inline' }),
  type: 'object',
});

/** Makes a tool of its parts. */
export function toolOf<I extends z.ZodObject, O extends z.ZodObject>(parts: ToolParts<I, O>): Tool {
  const { name, title, about, input, output } = parts;
  return {
    name,
    title,
    about,
    inputSchema: schemaOf(input, 'input'),
    outputSchema: schemaOf(output, 'output'),
    async call(given, ask) {
      const asked = parse(input, given, Object.keys(input.shape));
      const { data, texts } = await parts.answer(asked, ask);
      return { data, text: texts.join('\n') };
    },
  };
}

/** The sources and notes of an answer, as data and as text. */
export async function endOf(
  store: GraphStore,
  teller: Teller,
  filter: GraphFilter,
  own: readonly string[] = [],
): Promise<{ data: { sources: ToldSource[]; notes: string[] }; texts: string[] }> {
  const lens = filter.riskGroups.length === 0 ? null : await store.lens(filter.riskGroups, filter);
  const notes = notesOf({
    unchecked: filter.unchecked,
    lens: lens && lens.sentence,
    own: [...own, ...teller.notes],
  });
  return { data: { sources: teller.sources, notes }, texts: endTexts(teller.sources, notes) };
}
