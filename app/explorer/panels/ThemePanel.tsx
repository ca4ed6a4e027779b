'use client';
/** Light, dark, or as the system; and whether the picture has keys of its own (WCAG 2.1.4). */
import { useTheme } from 'next-themes';
import { text } from '@/app/messages/en';
import { Panel } from '@/app/ui/Panel';
import { Segments } from '@/app/ui/Segments';
import { Toggle } from '@/app/ui/Toggle';
import { useExplorer, useExplorerState } from '../useExplorer';

const themes = ['light', 'dark', 'system'] as const;

export function ThemePanel({ onClose }: { onClose: () => void }) {
  const { theme, setTheme } = useTheme();
  const { store } = useExplorer();
  const keys = useExplorerState((state) => state.canvasKeys);
  const value = themes.find((name) => name === theme) ?? 'system';
  return (
    <Panel heading={text.theme.button} onClose={onClose}>
      <div className="space-y-4">
        <Segments
          label={text.theme.colours}
          value={value}
          options={themes.map((name) => ({ value: name, label: text.theme[name] }))}
          onChange={setTheme}
        />
        <Toggle checked={keys} onChange={(on) => store.setState({ canvasKeys: on })}>
          {text.theme.keys}
        </Toggle>
      </div>
    </Panel>
  );
}
