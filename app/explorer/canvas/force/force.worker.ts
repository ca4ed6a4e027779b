/** The worker around the force layout: one task, one answer; it is ended from outside to cancel. */
import { arrangeByForce, type ForceInput } from './arrange';

addEventListener('message', (event: MessageEvent<ForceInput>) => {
  postMessage(arrangeByForce(event.data));
});
