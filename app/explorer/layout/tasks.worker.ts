/** The worker around the tasks: one task at a time, answered under its number; it is ended from outside to cancel. */
import { doTask, type TaskName, type Tasks } from './tasks';

export interface Asked<Name extends TaskName = TaskName> {
  number: number;
  name: Name;
  takes: Tasks[Name]['takes'];
}

export interface Answered<Name extends TaskName = TaskName> {
  number: number;
  gives: Tasks[Name]['gives'];
}

addEventListener('message', ({ data: { number, name, takes } }: MessageEvent<Asked>) => {
  const answer: Answered = { number, gives: doTask(name, takes) };
  postMessage(answer);
});
