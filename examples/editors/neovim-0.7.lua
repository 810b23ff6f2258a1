-- Resolute in Neovim 0.7 to 0.10: copy this into init.lua.

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*.resolution.md', '*.unres' },
  callback = function() vim.bo.filetype = 'un-resolution' end,
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'un-resolution',
  callback = function(opened)
    vim.bo.syntax = 'markdown'
    vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'

    local marks = vim.fs and vim.fs.find({ '.resolute.json', '.git' }, { upward = true, path = vim.fn.fnamemodify(opened.file, ':p:h') }) or {}
    local server = {
      name = 'resolute',
      cmd = { 'resolute', 'server', '--stdio' },
      root_dir = vim.fn.fnamemodify(marks[1] or vim.fn.fnamemodify(opened.file, ':p'), ':h'),
    }
    if vim.lsp.start then
      vim.lsp.start(server)
    else
      resolute = resolute or vim.lsp.start_client(server)
      vim.lsp.buf_attach_client(opened.buf, resolute)
    end

    local keys = {
      gd = vim.lsp.buf.definition,
      gr = vim.lsp.buf.references,
      K = vim.lsp.buf.hover,
      ['<F2>'] = vim.lsp.buf.rename,
      ['<Leader>a'] = vim.lsp.buf.code_action,
      ['<Leader>f'] = vim.lsp.buf.format or vim.lsp.buf.formatting_sync,
    }
    for key, run in pairs(keys) do vim.keymap.set('n', key, function() run() end, { buffer = opened.buf }) end
  end,
})
