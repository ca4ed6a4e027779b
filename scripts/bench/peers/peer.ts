/** What a peer's page can do: both are told the same. */
import type { PeerScene } from './scene';

export interface Peer {
  draw: (scene: PeerScene) => void;
  add: (scene: PeerScene) => void;
}

/** What a peer is to draw and to add: in the page beforehand, so that bringing it there is not counted. */
export interface Given {
  scene: PeerScene;
  more: PeerScene;
}

declare global {
  interface Window {
    peer?: Peer;
    given?: Given;
  }
}
