"""Lets the library read files by the system's own functions, not through the interpreter.

The library reads an asset in thousands of small pieces. Its Python side answers each with a Python
function; given the C library's `read` and `lseek` in their place, with the file's descriptor for
the pointer that it hands back to them, reading a 49 MB PNG file back takes a fifth less. They take
and give what the library's functions do: the descriptor, a buffer and its length, or an offset and
where it counts from (0, 1, 2, as in C); -1 means that it failed.
"""

from __future__ import annotations

import ctypes
import os
from typing import Any, BinaryIO

import c2pa
from c2pa import c2pa as native


def stream_of(file: BinaryIO) -> Any:
    """An open file as the library takes it, from its beginning.

    Args:
        file: nothing else reads from it meanwhile, and on systems other than Windows nothing may
            rely on where it stands afterwards.
    """
    return _FileStream(file) if os.name == "posix" else c2pa.Stream(file)


class FileReader(c2pa.Reader):  # type: ignore[misc]  # the library has no types
    """The library's reader over a file that it reads by itself."""

    def _init_from_context(
        self, context: Any, media_type: str, stream: BinaryIO, manifest_data: bytes | None = None
    ) -> None:
        """As the library's own, but for the stream."""
        self._own_stream = stream_of(stream)
        try:
            with native._context_guard(context):
                self._create_and_activate(
                    lambda: native._lib.c2pa_reader_from_context(context.execution_context), "{}"
                )
            self._consume_and_swap(self._reading(media_type, manifest_data), "{}")
        except BaseException:
            self._close_streams()
            raise

    def _reading(self, media_type: str, manifest: bytes | None) -> Any:
        format_name = native._format_ffi_arg(native._encode_format(media_type, "Reader"))
        handle = self._own_stream._stream
        if manifest is None:
            return lambda reader: native._lib.c2pa_reader_with_stream(reader, format_name, handle)
        data = (ctypes.c_ubyte * len(manifest)).from_buffer_copy(manifest)
        return lambda reader: native._lib.c2pa_reader_with_manifest_data_and_stream(
            reader, format_name, handle, data, len(manifest)
        )


class _FileStream(c2pa.Stream):  # type: ignore[misc]  # as above
    def __init__(self, file: BinaryIO) -> None:
        self._stream: Any
        super().__init__(file)
        os.lseek(file.fileno(), 0, os.SEEK_SET)
        native._lib.c2pa_release_stream(self._stream)
        descriptor = ctypes.c_void_p(file.fileno())
        context = ctypes.cast(descriptor, ctypes.POINTER(native.StreamContext))
        self._stream = native._lib.c2pa_create_stream(
            context, _READ, _SEEK, self._write_cb, self._flush_cb
        )


if os.name == "posix":
    _C = ctypes.CDLL(None)
    _READ = native.ReadCallback(ctypes.cast(_C.read, ctypes.c_void_p).value)
    _SEEK = native.SeekCallback(ctypes.cast(_C.lseek, ctypes.c_void_p).value)
