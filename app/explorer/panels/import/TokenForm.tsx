'use client';
/** The server's token, entered by hand: for whoever has it and not the link that ends in it. */
import { useId, useState } from 'react';
import { adding } from '@/app/messages/adding';
import { Button } from '@/app/ui/Button';
import { announce } from '../../state/explorer';
import { readable } from '../../data/rest';
import { enterToken } from '../../data/writing';
import { useExplorer } from '../../useExplorer';

const words = adding;

type State = { status: 'idle' } | { status: 'asking' } | { status: 'refused'; message: string };

export function TokenForm({ onEntered }: { onEntered: () => void }) {
  const { store } = useExplorer();
  const [token, setToken] = useState('');
  const [state, setState] = useState<State>({ status: 'idle' });
  const id = useId();
  const enter = async () => {
    setState({ status: 'asking' });
    try {
      await enterToken(token.trim());
      announce(store, words.entered);
      onEntered();
    } catch (error) {
      setState({ status: 'refused', message: readable(error) });
    }
  };
  return (
    <form
      className="space-y-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') void enter();
      }}
    >
      <label htmlFor={id} className="text-sm font-medium">
        {words.token}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={token}
          type="password"
          autoComplete="off"
          maxLength={500}
          aria-invalid={state.status === 'refused'}
          aria-describedby={`${id}-why`}
          onChange={(event) => setToken(event.target.value)}
          className="h-10 w-full min-w-0 rounded-md border border-strong bg-panel px-3 text-sm pointer-coarse:h-11"
        />
        <Button type="submit" look="solid" disabled={state.status === 'asking'}>
          {state.status === 'asking' ? words.entering : words.enter}
        </Button>
      </div>
      <p id={`${id}-why`} role="alert" className="text-sm text-warn empty:hidden">
        {state.status === 'refused' ? state.message : ''}
      </p>
    </form>
  );
}
