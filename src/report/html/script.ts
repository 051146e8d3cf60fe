/** Makes the copy buttons work. Nothing else: the page is whole without it, and shows no button where scripts do not run. */
export const SCRIPT = `
if (navigator.clipboard) document.querySelectorAll("button.copy").forEach((button) => {
  const label = button.textContent;
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
    button.textContent = button.dataset.done;
  });
  button.addEventListener("blur", () => { button.textContent = label; });
});
`;
