def find(text, url=None): return ()
