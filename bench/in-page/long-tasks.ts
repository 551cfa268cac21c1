/** Milliseconds; 0: none was over 50 ms. */
export interface LongTasks {
  longest: number;
}

/** The longest task from now on. */
export function watchTasks(): LongTasks {
  const tasks: LongTasks = { longest: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return tasks;
}
