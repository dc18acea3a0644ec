import type { Browser } from 'puppeteer-core';
import { WorldError } from '../../diagnostics/world-error.js';

/** How long the news of a browser's end may come after the error of a call it cut off, in milliseconds. */
const newsDelay = 300;

/** Watches one piece of work in a browser. */
export interface DeathWatch {
  /** Tells that the browser, or the page the work is in, has ended, and why. */
  readonly die: (cause: string) => void;
  /** The work's own result, or the one error that says the browser ended. */
  readonly orDeath: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Whether the browser, or the page the work is in, has ended by itself: the same work may succeed in a new one. */
  readonly hasDied: () => boolean;
  readonly release: () => void;
}

/**
 * Turns the end of a browser, which Puppeteer reports in many ways or, for a page, not at all, into one error that
 * says so.
 *
 * @param wasClosed whether the program closed the browser itself
 */
export function watchForDeath(browser: Browser, wasClosed: () => boolean): DeathWatch {
  let cause: string | undefined;
  let announce: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const die = (what: string) => {
    cause ??= what;
    announce();
  };
  const onDisconnected = () => die(wasClosed() ? 'it was told to close' : 'its process was ended');
  browser.on('disconnected', onDisconnected);

  const fault = (error?: unknown) =>
    new WorldError(
      'browser-failed',
      `The browser ended in the middle of its work: ${cause ?? 'it does not answer'}.`,
      'Build again. If it happens again, free some memory or lower --jobs.',
      { cause: error },
    );
  return {
    die,
    hasDied: () => !wasClosed() && (cause !== undefined || !browser.connected),
    release: () => {
      browser.off('disconnected', onDisconnected);
    },
    orDeath: async <Result>(work: Promise<Result>): Promise<Result> => {
      const dead = death.then((): never => {
        throw fault();
      });
      try {
        return await Promise.race([work, dead]);
      } catch (error) {
        if (error instanceof WorldError) throw error;
        if (error instanceof Error && isTimeout(error)) throw fault(error);
        if (error instanceof Error && isRefused(error) && !isCutOff(error)) {
          die('it could not print, perhaps for want of memory or room');
          throw fault(error);
        }
        // The error of a call often comes before the news that the browser is gone.
        if (browser.connected && !isCutOff(error)) throw error;
        await Promise.race([death, new Promise((resolve) => setTimeout(resolve, newsDelay))]);
        if (browser.connected && cause === undefined) throw error;
        throw fault(error);
      }
    },
  };
}

function isTimeout({ name, message }: Error): boolean {
  return name === 'TimeoutError' || message.includes('protocolTimeout');
}

/** What Chromium answers when it gets no memory to print into, or no room for the print. */
function isRefused({ message }: Error): boolean {
  return /^Protocol error \((IO\.|Page\.(printToPDF|captureScreenshot)\))/.test(message);
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && /closed|crashed|detached/i.test(error.message);
}
