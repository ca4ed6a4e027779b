import { NotFoundScreen } from './explorer/panels/PlainScreens';

export default function NotFound() {
  return <NotFoundScreen />;
}
