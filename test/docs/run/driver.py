# Runs programs one after another in this process, each with a token of its own, and tells what each printed.
import builtins, json, os, runpy, sys, traceback

told = []
for program in json.load(sys.stdin):
    os.environ['TOKEN'] = program['token']
    printed = []
    builtins.print = lambda *values, **_: printed.extend(values)
    try:
        runpy.run_path(program['file'], run_name='__main__')
        told.append({'printed': printed})
    except BaseException:
        told.append({'problem': traceback.format_exc()})
sys.stdout.write(json.dumps(told))
