/**
 * Groups of more than two names that all lead to each other, in the order of the map.
 * Method: strongly connected components (Tarjan 1972).
 */
export function largeCycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const cycles: string[][] = [];

  const visit = (name: string): void => {
    const index = order.size;
    order.set(name, index);
    lowest.set(name, index);
    stack.push(name);
    open.add(name);
    for (const other of next.get(name) ?? []) {
      if (!order.has(other)) visit(other);
      if (open.has(other)) lowest.set(name, Math.min(lowest.get(name)!, lowest.get(other)!));
    }
    if (lowest.get(name) !== index) return;
    const group = stack.splice(stack.indexOf(name));
    for (const member of group) open.delete(member);
    if (group.length > 2) cycles.push(group);
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return cycles;
}
