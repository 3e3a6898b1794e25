import type { FailureReason } from "../../../lib/search/answer/failure";
import type { SearchReply, SearchRequest } from "../../../lib/search/answer/protocol";
import { type Channel, openChannel } from "./channel";
import { STAMP } from "./stamp";

/** Milliseconds until the script of the session must have come. */
const START = 15_000;
/** Milliseconds without a sign of life before a search is given up: longer than a fetch waits, which says what failed. */
const SILENCE = 30_000;

export type Answered = Extract<SearchReply, { answer: unknown }>;

export interface Listener {
  readonly onAnswer: (reply: Answered) => void;
  readonly onFailure: (reason: FailureReason, detail: string) => void;
}

/** Asks a session, and opens a new one after a failure, so that what failed is fetched again. */
export class SearchClient {
  private channel: Channel | null = null;
  private started = false;
  private inWorker = true;
  private asking: { readonly id: number; readonly listener: Listener } | null = null;
  private newest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts a request in the place of the last one, whose listener then hears nothing more. */
  ask(request: Omit<SearchRequest, "id">, listener: Listener): void {
    this.newest += 1;
    this.asking = { id: this.newest, listener };
    this.channel ??= openChannel(
      this.inWorker,
      (reply) => this.receive(reply),
      (detail) => this.fail("script", detail),
    );
    this.channel.send({ ...request, id: this.newest });
    this.wait();
  }

  /** Stops listening; the session goes on. */
  stop(): void {
    this.asking = null;
    clearTimeout(this.timer);
  }

  private receive(reply: SearchReply): void {
    if ("stamp" in reply) {
      this.started = true;
      if (reply.stamp !== STAMP) this.fail("version", "the worker is of another build");
      else if (this.asking !== null) this.wait();
      return;
    }
    if (reply.id !== this.asking?.id) return;
    if ("failed" in reply) {
      this.fail(reply.failed, reply.detail);
      return;
    }
    this.wait();
    if ("alive" in reply) return;
    if (reply.answer.complete) clearTimeout(this.timer);
    this.asking.listener.onAnswer(reply);
  }

  /** Gives up after some time, unless there is another sign of life. */
  private wait(): void {
    clearTimeout(this.timer);
    this.timer = this.started
      ? setTimeout(() => this.fail("slow", "the search is silent"), SILENCE)
      : setTimeout(() => {
          // A browser asks once for a script that is still on its way: another worker would hang with the first.
          this.inWorker = false;
          this.fail("script", "the script of the search does not come");
        }, START);
  }

  private fail(reason: FailureReason, detail: string): void {
    clearTimeout(this.timer);
    this.channel?.close();
    this.channel = null;
    this.started = false;
    this.asking?.listener.onFailure(reason, detail);
    this.asking = null;
  }
}
