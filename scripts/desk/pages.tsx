import "../site/site-address";
import { renderToStaticMarkup } from "react-dom/server";
import { DeskIndexPage } from "../../components/desk/DeskIndexPage";
import { DeskInterviewPage } from "../../components/desk/DeskInterviewPage";
import type { Slug } from "../../lib/schema/ids";
import type { Desk } from "./desk";

/** The list of interviews, as HTML. */
export function indexPage(desk: Desk, token: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<DeskIndexPage site={desk.site} {...desk.entries()} token={token} />)}`;
}

/** An interview on the desk, as HTML; null if there is none of this name. */
export function interviewPage(desk: Desk, slug: Slug, token: string): string | null {
  const found = desk.interview(slug);
  if (found === null) return null;
  return `<!DOCTYPE html>${renderToStaticMarkup(<DeskInterviewPage site={desk.site} desk={found} token={token} undo={desk.undoable} />)}`;
}
