import type { ReactNode } from "react";
import { Frame } from "../components/shell/Frame";

/**
 * A whole page as plain HTML, for a route handler: one file in the export, and no runtime.
 *
 * @param head what stands in its head, besides the style sheet and the script
 * @param body from `<main>` on, without header and footer
 */
export async function plainPage(head: ReactNode, body: ReactNode): Promise<Response> {
  // Imported late: the framework refuses it at the head of a file that it takes for a server component.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = renderToStaticMarkup(<Frame head={head}>{body}</Frame>);
  return new Response(`<!DOCTYPE html>${html}`, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
