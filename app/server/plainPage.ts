/**
 * The plain page of a concept: a hand-out as HTML without a script, made anew for each request. It is no page of
 * Next.js's, because it needs nothing of one: what is read on an old phone, or printed in a ward, should be the text.
 */
import { handoutOf } from '@/graph/answers/handout/gather';
import { handoutHtml, noHandoutHtml } from '@/graph/formats/html/handout';
import { GraphError, httpStatus, type GraphErrorCode } from '@/graph/model';
import { z } from 'zod';
import { plain } from '../messages/plain';
import type { PathParams } from './answer';
import { readId, readQuery } from './read/query';
import { filterQuery } from './schemas/fields';
import { getStore } from './store';

/** A hand-out is of checked claims, so nothing but the people can be chosen. */
const { riskGroup, riskGroupMatch } = filterQuery;
const query = z.strictObject({ riskGroup, riskGroupMatch });

const page = (html: string, status = 200): Response =>
  new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const headings: Partial<Record<GraphErrorCode, string>> = {
  not_found: plain.notFound.heading,
  bad_input: plain.notFound.heading,
  unavailable: plain.unavailable,
};

/** From /plain/…, whatever stands before it. */
const start = '../';

const toStart = { address: start, label: plain.notFound.back };
/** The same address once more. */
const again = { address: '', label: plain.retry };

function failed(error: unknown): Response {
  if (error instanceof GraphError) {
    const heading = headings[error.code] ?? plain.unexpected;
    const status = httpStatus[error.code];
    return page(noHandoutHtml(heading, error.message, status < 500 ? [toStart] : [again, toStart]), status);
  }
  console.error('Unexpected error while answering a request:', error);
  return page(noHandoutHtml(plain.unexpected, plain.reload, [again, toStart]), 500);
}

/** What is asked for and what fails is told as a page too; only `answer` around it speaks JSON. */
export async function plainPage(request: Request, params: PathParams): Promise<Response> {
  try {
    const id = readId(params);
    const { riskGroup: riskGroups, riskGroupMatch: match } = readQuery(request, query);
    const people = { riskGroups, ...(match === undefined ? {} : { riskGroupMatch: match }) };
    const date = new Date().toISOString().slice(0, 10);
    const handout = await handoutOf({ id, date, ...people }, await getStore());
    const explorer = `${start}#node=${encodeURIComponent(id)}`;
    return page(handoutHtml(handout, { explorer, everyone: riskGroups.length === 0 ? null : '?' }));
  } catch (error) {
    return failed(error);
  }
}
