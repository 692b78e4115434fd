import { useRef } from 'react';

/**
 * The value of the rendering before, as long as the new one comes to the same: for what is rendered again, or drawn
 * anew, when it gets another object.
 * @param essence what of the value counts; all of it by default
 */
export function useSame<Value>(
  value: Value,
  essence: (value: Value) => unknown = (all) => all,
): Value {
  const kept = useRef<{ readonly value: Value; readonly text: string } | null>(null);
  if (kept.current?.value === value) return value;
  const text = JSON.stringify(essence(value)) ?? '';
  if (kept.current?.text !== text) kept.current = { value, text };
  return kept.current.value;
}
