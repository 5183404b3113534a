/** The page of the small window: shows the words that its address carries, as text and nothing else. */
const words = new URLSearchParams(window.location.search);
for (const part of ["what", "todo"]) {
  const place = document.getElementById(part);
  if (place) place.textContent = words.get(part);
}
