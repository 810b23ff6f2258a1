-- Resolute in Neovim 0.11 and later: copy this into init.lua.

vim.filetype.add({ extension = { unres = 'un-resolution' }, pattern = { ['.*%.resolution%.md'] = 'un-resolution' } })

vim.lsp.config('resolute', {
  cmd = { 'resolute', 'server', '--stdio' },
  filetypes = { 'un-resolution' },
  root_markers = { '.resolute.json', '.git' },
})
vim.lsp.enable('resolute')

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'un-resolution',
  callback = function() vim.bo.syntax = 'markdown' end,
})
