import type { ReactNode } from "react";
import { Frame } from "../components/shell/Frame";
import { siteOnce } from "./data";

/**
 * A page as plain HTML, for a route handler: a single file in the export, without a runtime.
 *
 * @param head the content of `<head>`, besides the style sheet and the script
 * @param body `<main>`, without header and footer
 */
export async function plainPage(head: ReactNode, body: ReactNode): Promise<Response> {
  // Imported lazily: the framework forbids a static import in what it takes for a server component.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = renderToStaticMarkup(
    <Frame site={siteOnce()} head={head}>
      {body}
    </Frame>,
  );
  return new Response(`<!DOCTYPE html>${html}`, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
