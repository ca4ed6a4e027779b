import { Explorer } from './explorer/Explorer';
import { UnavailableScreen } from './explorer/panels/PlainScreens';
import { firstScreen } from './server/firstScreen';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const screen = await firstScreen();
  if (screen.status === 'unavailable') return <UnavailableScreen message={screen.message} />;
  return <Explorer screen={screen} />;
}
