'use client';
/** Light, dark, or as the system. */
import { useTheme } from 'next-themes';
import { text } from '@/app/messages/en';
import { Panel } from '@/app/ui/Panel';
import { Segments } from '@/app/ui/Segments';

const themes = ['light', 'dark', 'system'] as const;

export function ThemePanel({ onClose }: { onClose: () => void }) {
  const { theme, setTheme } = useTheme();
  const value = themes.find((name) => name === theme) ?? 'system';
  return (
    <Panel heading={text.theme.button} onClose={onClose}>
      <Segments
        label={text.theme.colours}
        value={value}
        options={themes.map((name) => ({ value: name, label: text.theme[name] }))}
        onChange={setTheme}
      />
    </Panel>
  );
}
