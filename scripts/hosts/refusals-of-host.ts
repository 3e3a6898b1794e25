import type { HostName } from "../../lib/schema/site";
import { HOST_LIMITS } from "./hosts";
import type { SiteWeight } from "./site-weight";

/** Why a host would refuse a site, and which switch helps. */
export interface HostRefusal {
  readonly zh: string;
  readonly en: string;
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Everything for which a host would refuse a site; none where it takes it. */
export function refusalsOfHost(host: HostName, { all, kinds, largest }: SiteWeight): HostRefusal[] {
  const limits = HOST_LIMITS[host];
  const refusals: HostRefusal[] = [];
  const cards = kinds.cards.files > 0;
  const helps = cards
    ? {
        zh: `在 site.yml 里写 cards: none，就少 ${kinds.cards.files} 个文件、${megabytes(kinds.cards.bytes)}`,
        en: `cards: none in site.yml leaves out ${kinds.cards.files} files and ${megabytes(kinds.cards.bytes)}`,
      }
    : { zh: "换一个 host", en: "choose another host" };
  if (limits.files !== null && all.files > limits.files) {
    refusals.push({
      zh: `${host} 最多收 ${limits.files} 个文件，这里有 ${all.files} 个：${helps.zh}`,
      en: `${host} takes ${limits.files} files at most, and there are ${all.files}: ${helps.en}`,
    });
  }
  if (limits.bytes !== null && all.bytes > limits.bytes) {
    refusals.push({
      zh: `${host} 最多收 ${megabytes(limits.bytes)}，这里有 ${megabytes(all.bytes)}：${helps.zh}`,
      en: `${host} takes ${megabytes(limits.bytes)} at most, and there are ${megabytes(all.bytes)}: ${helps.en}`,
    });
  }
  if (limits.largest !== null && largest.bytes > limits.largest) {
    refusals.push({
      zh: `${host} 的一个文件最大 ${megabytes(limits.largest)}，${largest.path} 有 ${megabytes(largest.bytes)}：把图片改小，或换一个 host`,
      en: `${host} takes files of ${megabytes(limits.largest)} at most, and ${largest.path} has ${megabytes(largest.bytes)}: make the picture smaller, or choose another host`,
    });
  }
  return refusals;
}
