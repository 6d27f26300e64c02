/** The word on the messages by which an embedded figure tells its height. */
export const heightMessage = "district-spending-height";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (each) => escapes[each] ?? each);
}

/** A frame that grows with its figure, for any page: no library, no third party. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" style="width:100%;height:640px;border:0"></iframe>
<script>addEventListener("message",function(e){if(e.data&&e.data.type==="${heightMessage}")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>`;
}
