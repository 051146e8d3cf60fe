import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mx-is-address. */
export const vi = {
  title: "MX không phải tên máy hợp lệ",
  what: "Bản ghi MX của {domain} chứa {host}: một địa chỉ IP, một dấu chấm đứng cạnh các MX khác, hoặc một tên bị gắn thêm tên vùng do nhầm lẫn.",
  why: "Bản ghi MX chỉ được chứa tên máy; bên gửi tra giá trị này, không thấy địa chỉ nào và không giao được thư.",
  fix: {
    "write-name": "Đặt cho máy chủ thư một tên có bản ghi A hoặc AAAA, rồi ghi tên đó vào bản ghi MX.",
    "add-dot": "Trong tệp vùng (zone file), kết thúc tên đầy đủ bằng dấu chấm; nếu thiếu, tên vùng sẽ bị gắn thêm.",
    "null-alone":
      "Một dấu chấm (MX 0 .) có nghĩa là tên miền không nhận thư và phải là bản ghi MX duy nhất; hãy bỏ nó đi nếu tên miền có nhận thư.",
  },
} satisfies Translation<typeof en>;
