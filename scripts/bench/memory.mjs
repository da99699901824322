// Loaded before Astro in a measured build: prints the process's largest resident size when it ends.
process.on('exit', () => {
  console.log(`peak-memory-kb ${process.resourceUsage().maxRSS}`);
});
