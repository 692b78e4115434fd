import { useState } from 'react';
import type { Begun } from './begun.ts';
import { StartScreen } from './StartScreen.tsx';
import { Workroom } from './Workroom.tsx';

/** The page in which timelines are made: first what to begin with, then the work. */
export function StudioPage() {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [count, setCount] = useState(0);
  const begin = (next: Begun) => {
    setCount((before) => before + 1);
    setBegun(next);
  };
  return begun ? (
    <Workroom begun={begun} key={count} onClose={() => setBegun(null)} />
  ) : (
    <StartScreen isBack={count > 0} onBegin={begin} />
  );
}
