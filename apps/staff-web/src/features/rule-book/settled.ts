import { useEffect, useState } from 'react';

/** The value once it has stood still for that many milliseconds: a text being typed is read when the hand rests. */
export function useSettled<Value>(value: Value, rest: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [value, rest]);
  return settled;
}
