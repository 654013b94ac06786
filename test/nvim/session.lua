-- Opens the paper named in the environment with the language server, applies one quick fix and a guided one as a person
-- would, saves, and writes what it saw as JSON. Runs on Neovim 0.7 and later.
local paper = os.getenv("BRIEFLINT_PAPER")
local result_file = os.getenv("BRIEFLINT_RESULT")
local command = vim.fn.json_decode(os.getenv("BRIEFLINT_SERVER"))
local patience = 20000
local result = {}

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(result) }, result_file)
  vim.cmd("qall!")
end

local function wait(what, condition)
  if not vim.wait(patience, condition, 20) then
    result.failure = "waited in vain for " .. what
    finish()
  end
end

local function diagnostics(code)
  return vim.tbl_filter(function(diagnostic)
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    return (diagnostic.code or lsp.code) == code
  end, vim.diagnostic.get(0))
end

-- Puts the cursor on the first finding of a rule and chooses the action whose title fits.
local function choose(code, title)
  local place = diagnostics(code)[1]
  vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
  local offered
  vim.ui.select = function(items, options, on_choice)
    offered = vim.tbl_map(options.format_item or tostring, items)
    for index, label in ipairs(offered) do
      if label:find(title, 1, true) then return on_choice(items[index], index) end
    end
  end
  vim.lsp.buf.code_action()
  wait("the menu of code actions", function() return offered ~= nil end)
  return offered
end

vim.cmd("edit " .. vim.fn.fnameescape(paper))
vim.bo.filetype = "markdown"
local client = vim.lsp.start_client({ name = "brieflint", cmd = command, root_dir = vim.fn.fnamemodify(paper, ":h") })
vim.lsp.buf_attach_client(0, client)

local rule = os.getenv("BRIEFLINT_RULE")
wait("diagnostics", function() return #diagnostics(rule) > 0 end)
result.before = #vim.diagnostic.get(0)
result.count = #diagnostics(rule)
result.offered = choose(rule, os.getenv("BRIEFLINT_ACTION"))
wait("the fix", function() return #diagnostics(rule) < result.count end)
result.after = #diagnostics(rule)
vim.cmd("write")

result.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.lsp.stop_client(client)
wait("the server to end", function() return vim.lsp.client_is_stopped(client) end)
finish()
