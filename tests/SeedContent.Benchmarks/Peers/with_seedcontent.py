"""Runs a peers' benchmark kit with a row for SeedContent. Usage: with_seedcontent.py KIT POSTS [PEER...]

The kit's bench.py measures commands over one corpus; this adds ours to its tables and leaves all else to it, so that every row is measured in the same way and in one run. The project is
in KIT/peers/seedcontent, restored already.
"""
import os
import sys

END = "\nmain()"

kit = os.path.abspath(sys.argv[1])
path = os.path.join(kit, "bench.py")
source = open(path, encoding="utf-8").read().rstrip()
if not source.endswith(END):
    sys.exit("%s does not end with a call of main(), so it is another kit than this was written for" % path)

bench = {"__name__": "bench", "__file__": path}
exec(compile(source[: -len(END)], path, "exec"), bench)

BUILD = ["dotnet", "build", "-c", "Release", "--no-restore", "-nodeReuse:false", "-v:q", "-p:UseSharedCompilation=false"]
bench["SPEC"]["SeedContent dotnet build"] = dict(dir="seedcontent", cmd=lambda: BUILD, clean=["bin/Release", "obj/Release"])
bench["SPEC"]["SeedContent, the built program"] = dict(dir="seedcontent", cmd=lambda: ["dotnet", "bin/Release/net10.0/SeedContentPeer.dll"], clean=[])
bench["EDIT"].add("SeedContent dotnet build")
bench["WATCH"]["SeedContent dotnet watch"] = dict(
    dir="seedcontent", cmd=lambda: ["dotnet", "watch", "--non-interactive", "run", "--", "watch"], clean=["bin/Debug", "obj/Debug", "watch.txt"], out="watch.txt")

sys.argv = [path] + sys.argv[2:]
bench["main"]()
