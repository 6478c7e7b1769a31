/** Keeps texts by their keys over a reload of the page. */
export interface Store {
  readonly all: () => ReadonlyMap<string, string>;
  /** False where it could not be kept. */
  readonly put: (key: string, text: string | null) => boolean;
  /** Whether what is kept outlives the window. */
  readonly isLasting: boolean;
}

function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    const probe = "directives-review/probe";
    storage.setItem(probe, "1");
    storage.removeItem(probe);
    return storage;
  } catch {
    // Browsers may keep nothing for files, and say so by an exception.
    return null;
  }
}

function lastingStore(storage: Storage, prefix: string): Store {
  return {
    isLasting: true,
    all: () =>
      new Map(
        Object.keys(storage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => [key.slice(prefix.length), storage.getItem(key) ?? ""]),
      ),
    put: (key, text) => {
      try {
        if (text === null) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, text);
        return true;
      } catch {
        // Full.
        return false;
      }
    },
  };
}

/** In the window's name, which a reload leaves as it is. */
function windowStore(prefix: string): Store {
  const read = (): Record<string, string> => {
    try {
      return window.name.startsWith(prefix) ? JSON.parse(window.name.slice(prefix.length)) : {};
    } catch {
      return {};
    }
  };
  const entries = new Map(Object.entries(read()));
  return {
    isLasting: false,
    all: () => entries,
    put: (key, text) => {
      if (text === null) entries.delete(key);
      else entries.set(key, text);
      window.name = prefix + JSON.stringify(Object.fromEntries(entries));
      return true;
    },
  };
}

/** What a page keeps; `hash` is of the register's contents, so that no other page finds it. */
export function openStore(hash: string): Store {
  const prefix = `directives-review/${hash}/`;
  const storage = browserStorage();
  return storage === null ? windowStore(prefix) : lastingStore(storage, prefix);
}
