/** What a peer's page can do: both are told the same. */
import type { PeerScene } from './scene';

export interface Peer {
  draw: (scene: PeerScene) => void;
  add: (scene: PeerScene) => void;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}
