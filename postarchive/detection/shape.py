def cap(page): return page, ()
